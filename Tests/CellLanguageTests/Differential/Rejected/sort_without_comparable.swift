struct Runner {
    let name: String
    let seconds: Double
}

let runners = [Runner(name: "A", seconds: 61.2), Runner(name: "B", seconds: 59.9)]
for runner in runners.sorted() {
    print(runner.name)
}
