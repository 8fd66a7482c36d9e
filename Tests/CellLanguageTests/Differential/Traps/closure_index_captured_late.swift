var actions: [() -> Int] = []
var values = [10, 20, 30]
for i in values.indices {
    actions.append { values[i] }
}
values.removeLast()
for action in actions {
    print(action())
}
