let ages = ["Ann": 31, "Bob": 27]
for name in ["Ann", "Bob", "Cid"] {
    let age = ages[name]!
    print(name, age)
}
