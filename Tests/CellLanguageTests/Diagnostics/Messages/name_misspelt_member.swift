struct Student {
    let name: String
    var grades: [Double]
    var average: Double { grades.reduce(0, +) / Double(grades.count) }
}
let ada = Student(name: "Ada", grades: [1.0, 1.3])
print(ada.avrage)
print(ada.grade.count)
