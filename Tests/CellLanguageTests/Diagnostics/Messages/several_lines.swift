let report = [1, 2, 3]
    .map { $0 * 2 }
    .joined(
        separator: ", "
    )
print(report)
