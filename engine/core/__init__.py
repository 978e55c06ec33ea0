"""What every room stands on: paths, settings, errors, jobs, the network guard; knows no other room."""
