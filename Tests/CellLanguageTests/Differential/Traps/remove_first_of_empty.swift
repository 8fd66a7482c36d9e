var tasks = ["wash"]
print(tasks.removeFirst())
print(tasks.count)
print(tasks.removeFirst())
