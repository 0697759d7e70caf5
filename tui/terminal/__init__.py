"""What reaches the terminal, and how."""
