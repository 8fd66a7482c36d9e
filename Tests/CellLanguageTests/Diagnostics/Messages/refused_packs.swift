func show<each T>(_ values: repeat each T) {
    repeat print(each values)
}
