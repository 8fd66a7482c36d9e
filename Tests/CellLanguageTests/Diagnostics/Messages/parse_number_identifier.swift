let 2nd = "silver"
