let price = 5€
