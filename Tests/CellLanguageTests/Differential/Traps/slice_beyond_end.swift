let letters = ["a", "b", "c", "d"]
func page(_ number: Int) -> ArraySlice<String> {
    letters[number * 3..<number * 3 + 3]
}
print(page(0))
print(page(1))
