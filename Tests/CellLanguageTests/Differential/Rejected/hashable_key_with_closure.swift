struct Handler: Hashable {
    var name: String
    var run: () -> Void
}
print(Handler(name: "a", run: {}).name)
