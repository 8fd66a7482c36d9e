func lowest(_ temperatures: [Double]) -> Double {
    temperatures.min()!
}
print(lowest([3.5, -1]))
print(lowest([]))
