class Employee {
    let name: String
    init(name: String) { self.name = name }
    func bonus(year: Int) -> Double { 100 }
    var title: String { "employee" }
}

class Manager: Employee {
    override var title: String { "manager" }
    func bonus(year: Int) -> Double {
        super.bonus(year: year) * 2
    }
}

for person in [Employee(name: "A"), Manager(name: "B")] {
    print(person.title, person.bonus(year: 2024))
}
