let letter: Character = "a"
let word = letter + "bc"
print(word)
