let age = 41
print("Age: " + age)
let text: String = age
