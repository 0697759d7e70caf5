"""Finding fast: the engine's protocol and the engine over Whoosh."""
