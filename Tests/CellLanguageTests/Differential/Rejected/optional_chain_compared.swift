class Employee { var boss: Employee?; var salary = 100 }

let worker = Employee()
worker.boss = Employee()
if worker.boss?.salary > worker.salary {
    print("boss earns more")
} else {
    print("same")
}
