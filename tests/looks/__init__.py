"""Every page of the window as it looks in use: for pictures and for tests of what is drawn, named and reached."""
