"""Claims to a status: tables, events, labels and the argument for them."""
