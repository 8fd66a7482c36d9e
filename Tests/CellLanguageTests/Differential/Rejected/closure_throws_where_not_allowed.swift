enum Problem: Error { case negative(Int) }

func root(_ value: Double) throws -> Double {
    if value < 0 { throw Problem.negative(Int(value)) }
    return value.squareRoot()
}

func apply(_ values: [Double], _ transform: (Double) -> Double) -> [Double] {
    var result: [Double] = []
    for value in values { result.append(transform(value)) }
    return result
}

do {
    let roots = try apply([4, 9]) { try root($0) }
    print(roots)
} catch {
    print("failed")
}
