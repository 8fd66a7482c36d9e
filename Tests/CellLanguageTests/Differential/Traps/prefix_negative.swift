let items = [1, 2, 3]
func head(_ n: Int) -> ArraySlice<Int> {
    items.prefix(n)
}
print(head(2))
print(head(-1))
