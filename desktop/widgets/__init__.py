"""Parts that any page may use; none knows a page or the engine's insides."""
