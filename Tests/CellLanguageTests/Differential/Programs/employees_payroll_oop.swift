import Foundation

class Employee: CustomStringConvertible {
    let name: String
    private(set) var id: Int
    private static var nextID = 100
    weak var manager: Manager?

    init(name: String) {
        self.name = name
        id = Employee.nextID
        Employee.nextID += 1
    }

    var monthlyPay: Double { fatalError("abstract") }
    var title: String { "Employee" }
    var description: String { "#\(id) \(title) \(name)" }
    func raise(byPercent percent: Double) { print("\(name): nothing to raise") }
}

class SalariedEmployee: Employee {
    var salary: Double {
        didSet { if salary != oldValue { print(String(format: "  %@: %.2f -> %.2f", name, oldValue, salary)) } }
    }
    init(name: String, salary: Double) {
        self.salary = salary
        super.init(name: name)
    }
    override var monthlyPay: Double { salary / 12 }
    override var title: String { "Staff" }
    override func raise(byPercent percent: Double) { salary *= 1 + percent / 100 }
}

final class Manager: SalariedEmployee {
    private(set) var reports: [Employee] = []
    override var title: String { "Manager" }
    override var monthlyPay: Double { super.monthlyPay + 50 * Double(reports.count) }
    convenience init(name: String) { self.init(name: name, salary: 90_000) }
    func add(_ employees: Employee...) {
        for employee in employees where employee !== self {
            employee.manager = self
            reports.append(employee)
        }
    }
    override func raise(byPercent percent: Double) {
        super.raise(byPercent: percent)
        reports.forEach { $0.raise(byPercent: percent / 2) }
    }
}

final class HourlyWorker: Employee {
    var rate: Double
    var hours: [Double] = []
    init(name: String, rate: Double = 15) {
        self.rate = rate
        super.init(name: name)
    }
    override var monthlyPay: Double {
        hours.reduce(0) { $0 + ($1 > 8 ? 8 + ($1 - 8) * 1.5 : $1) } * rate
    }
}

let boss = Manager(name: "Dana")
let staff = SalariedEmployee(name: "Eli", salary: 48_000)
let worker = HourlyWorker(name: "Fay")
worker.hours += [8, 10, 6.5]
boss.add(staff, worker, boss)
let everyone: [Employee] = [boss, staff, worker]
for person in everyone {
    print(person, String(format: "%10.2f", person.monthlyPay), "reports to", person.manager?.name ?? "nobody")
}
boss.raise(byPercent: 10)
print(everyone.map { $0.monthlyPay.rounded() }, everyone.compactMap { ($0 as? SalariedEmployee)?.salary })
print(everyone.filter { $0 is Manager }.count, type(of: everyone[1]), everyone.map { "\(type(of: $0))" })
switch everyone[2] {
case let m as Manager: print("manager of", m.reports.count)
case is SalariedEmployee: print("salaried")
case let h as HourlyWorker where h.rate < 20: print("cheap hourly", h.hours.count)
default: print("other")
}
