struct Student {
    let name: String
    var points: [Int]
    var average: Double {
        points.isEmpty ? 0 : Double(points.reduce(0, +)) / Double(points.count)
    }
}

func letter(for student: Student) -> Character {
    let average = student.average
    if average >= 90 {
        return "A"
    } else if average >= 80 {
        return "B"
    } else if average >= 70 {
        return "C"
    }
}

let students = [Student(name: "Ada", points: [95, 91]), Student(name: "Ben", points: [70, 81])]
print("Grades")
for student in students {
    print(student.name, letter(for: student))
}
