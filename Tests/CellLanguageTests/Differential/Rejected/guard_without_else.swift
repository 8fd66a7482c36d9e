func f(_ n: Int?) -> Int {
    guard let n = n
    return n
}
print(f(1))
