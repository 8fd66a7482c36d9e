func half(_ n: Int?) -> Int {
    guard let n = n else {
        print("nothing")
    }
    return n / 2
}
print(half(8))
