class Employee {
    let name: String
    init(name: String) { self.name = name }
}

class Manager: Employee {
    var reports: [Employee]
    init(name: String, reports: [Employee]) {
        self.reports = reports
        super.init()
    }
}

print(Manager(name: "Z", reports: []).name)
