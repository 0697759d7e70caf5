"""What the user set in config.toml, on the command line and in the environment, and what is in force."""

from tui.configuration.reading import Configuration, ConfigurationError, read_configuration
from tui.configuration.settings import SETTINGS, TABLES, Setting

__all__ = ["SETTINGS", "TABLES", "Configuration", "ConfigurationError", "Setting", "read_configuration"]
