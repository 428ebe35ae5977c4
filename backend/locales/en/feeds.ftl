feeds-archive = The feeds that you made; their addresses are known to you alone.
