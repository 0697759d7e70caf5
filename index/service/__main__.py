"""The archive's process: `python -P -m index.service FD`, started by `starting.start`."""

import socket
import sys

from index.service.server import Server


def main() -> None:
    """Answer over an inherited socket until its other end closes."""
    with socket.socket(fileno=int(sys.argv[1])) as connection:
        Server(connection).run()


if __name__ == "__main__":
    main()
