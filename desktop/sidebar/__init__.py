"""The left column of the window; opens nothing itself."""
