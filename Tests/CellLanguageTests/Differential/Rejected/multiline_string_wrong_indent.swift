func show() -> String {
    return """
        first
      second
        """
}
print(show())
