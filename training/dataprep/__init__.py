"""From a raw file to a training set: read, map, clean, check, fit, split, mix, write; knows no models and no window."""
