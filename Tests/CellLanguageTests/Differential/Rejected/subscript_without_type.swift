struct Row {
    var values = [1, 2]
    subscript(i: Int) { values[i] }
}
print(Row()[0])
