namespace mokuhyo {}
