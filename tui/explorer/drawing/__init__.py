"""Answers as lines of text: what widgets and screens show, without knowing them."""
