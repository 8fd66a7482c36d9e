var queue = ["a", "b", "c"]
func serve(_ index: Int) -> String {
    let name = queue.remove(at: index)
    return name
}

print(serve(1), queue)
print(serve(2), queue)
