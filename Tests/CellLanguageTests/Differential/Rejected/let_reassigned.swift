let greeting = "Hello"
let names = ["A", "B"]
for name in names {
    greeting = greeting + " " + name
}
print(greeting)
