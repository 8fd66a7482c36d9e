let code = "AB12"
func letter(_ offset: Int) -> Character {
    let place = code.index(code.startIndex, offsetBy: offset)
    return code[place]
}
print(letter(0), letter(3))
print(letter(9))
