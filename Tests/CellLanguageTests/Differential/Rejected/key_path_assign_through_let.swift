struct Lamp { var on = false }
let on = \Lamp.on
var first = Lamp()
first[keyPath: on] = true
let second = Lamp()
second[keyPath: on] = true
print(first, second)
