"""An article to its people, quotations and claims."""
