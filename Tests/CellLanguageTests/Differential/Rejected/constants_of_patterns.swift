struct T {
    let (p, q) = (1.5, true)
}
print(T())
