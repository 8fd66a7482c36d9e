func flipped(_ value: Int8) -> Int8 {
    return -value
}
print(flipped(127))
let smallest = Int8.min
print(smallest)
print(flipped(smallest))
