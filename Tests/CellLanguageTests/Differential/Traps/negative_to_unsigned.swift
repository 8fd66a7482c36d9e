func distance(_ a: Int, _ b: Int) -> UInt {
    UInt(a - b)
}

print(distance(5, 3))
print(distance(3, 5))
