struct Cursor {
    var row = 0, column = 0
    func moved(rows: Int) -> Cursor {
        row += rows
        return self
    }
}

print(Cursor().moved(rows: 2).row)
