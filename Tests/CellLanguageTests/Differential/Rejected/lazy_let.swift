struct Report {
    let rows: Int
    lazy let summary = "rows: \(rows)"
}

print(Report(rows: 3).rows)
