"""Themes: dark, light, high contrast; and the sixteen colours of the terminal itself.

Each gives the same variables; contrast of text on background is at least 4.5:1 (WCAG 2.1, 1.4.3).
"""

from textual.theme import Theme

DARK = {
    "dim": "#8b94a3",
    "title": "#e6e9ef",
    "date": "#8fb8de",
    "count": "#a9b3c1",
    "key": "#e5c07b",
    "hit": "#e5c07b",
    "hit-text": "#15181e",
    "person": "#9ad1c8",
    "quotation": "#d7d2c2",
    "cue": "#e0a3c8",
    "voice": "#b7a7e0",
    "warning-text": "#e9a25b",
    "error-text": "#ff7b7b",
    "cursor": "#262c39",
    "bar": "#e5c07b",
    "grid": "#5f6b7d",
    "line": "#333b49",
    "asked": "#1e242e",
    "footer": "#1e242e",
    "estranged": "#c48fe0",
    "conflict": "#ff7b7b",
    "tentative": "#e5c07b",
    "speaking": "#7cc7f0",
    "good": "#8fd48a",
    "reconciled": "#5fe0a0",
}
"""Colours on a dark ground."""

LIGHT = {
    "dim": "#5d6673",
    "title": "#14181f",
    "date": "#1f5f93",
    "count": "#4a5361",
    "key": "#8a4b00",
    "hit": "#ffd866",
    "hit-text": "#14181f",
    "person": "#00625a",
    "quotation": "#4b4330",
    "cue": "#93286d",
    "voice": "#5b3fa8",
    "warning-text": "#9a4a00",
    "error-text": "#b3151e",
    "cursor": "#dfe6ef",
    "bar": "#8a4b00",
    "grid": "#7a8594",
    "line": "#c6ccd5",
    "asked": "#e9edf2",
    "footer": "#e9edf2",
    "estranged": "#7a2fa0",
    "conflict": "#b3151e",
    "tentative": "#8a5a00",
    "speaking": "#0a5f9c",
    "good": "#22691f",
    "reconciled": "#006b3f",
}
"""Colours on a light ground."""

CONTRAST = DARK | {
    "dim": "#d0d0d0",
    "title": "#ffffff",
    "cursor": "#002a66",
    "grid": "#c0c0c0",
    "line": "#c0c0c0",
    "asked": "#000000",
    "footer": "#000000",
    "quotation": "#ffffff",
    "hit": "#ffff00",
    "hit-text": "#000000",
}
"""Colours that stand out as far as they can."""

ANSI = {
    "dim": "ansi_bright_black",
    "title": "ansi_default",
    "date": "ansi_cyan",
    "count": "ansi_default",
    "key": "ansi_yellow",
    "hit": "ansi_yellow",
    "hit-text": "ansi_black",
    "person": "ansi_cyan",
    "quotation": "ansi_default",
    "cue": "ansi_magenta",
    "voice": "ansi_magenta",
    "warning-text": "ansi_yellow",
    "error-text": "ansi_red",
    "cursor": "ansi_default",
    "bar": "ansi_yellow",
    "grid": "ansi_bright_black",
    "line": "ansi_bright_black",
    "asked": "ansi_default",
    "footer": "ansi_default",
    "estranged": "ansi_magenta",
    "conflict": "ansi_red",
    "tentative": "ansi_yellow",
    "speaking": "ansi_cyan",
    "good": "ansi_green",
    "reconciled": "ansi_bright_green",
}
"""Colours as the terminal defines them; also what stands where a theme says nothing."""

THEMES = (
    Theme(
        "amends-dark",
        "#8fb8de",
        background="#15181e",
        surface="#1a1f27",
        foreground="#c9d1dc",
        variables=DARK,
    ),
    Theme(
        "amends-light",
        "#1f5f93",
        background="#fbfbf9",
        surface="#f1f3f5",
        foreground="#242a33",
        dark=False,
        variables=LIGHT,
    ),
    Theme(
        "amends-contrast",
        "#ffff00",
        background="#000000",
        surface="#000000",
        foreground="#ffffff",
        variables=CONTRAST,
    ),
)
"""The project's own themes."""
