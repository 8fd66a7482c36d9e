extension Array where Element: Numeric {
    func product() -> Element { reduce(1, *) }
}
print([1, 2, 3].product())
print(["a", "b"].product())
