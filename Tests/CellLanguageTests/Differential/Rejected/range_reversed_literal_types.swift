let letters = "a"..."e"
for letter in letters { print(letter) }
