"""How the window talks to the engine: protocols, background calls, the event pump; no page in here."""
