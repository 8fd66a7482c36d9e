enum Level { case low, middle, high }
func percent(_ level: Level) -> Int {
    switch level {
    case .low: return 10
    case .middle: return 50
    case .high: print("full")
    }
}
print(percent(.low))
