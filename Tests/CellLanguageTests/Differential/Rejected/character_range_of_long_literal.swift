let letter: Character = "m"
print(letter)
switch letter {
case "a"..."l": print("first half")
case "m"..."zz": print("second half")
default: print("none")
}
