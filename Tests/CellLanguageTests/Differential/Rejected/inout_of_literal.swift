func increment(_ value: inout Int, by step: Int = 1) { value += step }

var counter = 1
increment(&counter)
increment(&5, by: 2)
print(counter)
