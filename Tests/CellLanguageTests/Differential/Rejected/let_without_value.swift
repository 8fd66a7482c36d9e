// The average is read although only one branch gives it a value.
let marks = [4, 5, 3, 6]
let average: Double
if marks.count > 2 {
    average = Double(marks.reduce(0, +)) / Double(marks.count)
}
print("average:", average)
